/** What an action plan says: areas, measures, who answers for them and how they are followed up. */
@NullMarked
package se.handlingsplan.plan;

import org.jspecify.annotations.NullMarked;
