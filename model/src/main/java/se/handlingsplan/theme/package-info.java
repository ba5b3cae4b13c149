/** How a published document looks: colours, letters and the publisher's mark. */
@NullMarked
package se.handlingsplan.theme;

import org.jspecify.annotations.NullMarked;
