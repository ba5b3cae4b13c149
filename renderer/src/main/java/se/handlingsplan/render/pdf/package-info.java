/** Publications as tagged PDF files for everyone to read and for archives to keep. */
@NullMarked
package se.handlingsplan.render.pdf;

import org.jspecify.annotations.NullMarked;
