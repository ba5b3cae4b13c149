/**
 * What differs between kinds of plans: vocabulary, requirements, parties and labels, as pure data.
 */
@NullMarked
package se.handlingsplan.profile;

import org.jspecify.annotations.NullMarked;
