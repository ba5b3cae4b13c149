/** Publications as Word files (DOCX). */
@NullMarked
package se.handlingsplan.render.word;

import org.jspecify.annotations.NullMarked;
