/**
 * Many files, each done by a process of its own kind that may die of it: files are found, done
 * once, and written down, whatever they are.
 */
@NullMarked
package se.handlingsplan.batch;

import org.jspecify.annotations.NullMarked;
