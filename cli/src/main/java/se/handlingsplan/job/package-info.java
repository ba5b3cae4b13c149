/**
 * What is done with one file: bytes in, a plan, its findings and its publications out. Knows no
 * console, no options and no other file, so that any program can do it to many files.
 */
@NullMarked
package se.handlingsplan.job;

import org.jspecify.annotations.NullMarked;
