/** The office as a whole: one entry point, and the packages of its four jobs. */
@NullMarked
package dawr;

import org.jspecify.annotations.NullMarked;
