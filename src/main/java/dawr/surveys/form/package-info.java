/** What is asked at the way out after the first touch: pure values. A version of it is never changed, only followed by another. */
@NullMarked
package dawr.surveys.form;

import org.jspecify.annotations.NullMarked;
