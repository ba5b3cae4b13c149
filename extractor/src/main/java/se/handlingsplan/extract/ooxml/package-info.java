/** What the readers of packages of Office share: their XML, and their locks. */
@NullMarked
package se.handlingsplan.extract.ooxml;

import org.jspecify.annotations.NullMarked;
