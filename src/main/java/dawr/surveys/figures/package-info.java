/**
 * What answers at the way out may be taken to say, and how surely: pure arithmetic over counts of visits that are alike. It begins at
 * {@link dawr.surveys.figures.Voice}. Same counts, same figures.
 */
@NullMarked
package dawr.surveys.figures;

import org.jspecify.annotations.NullMarked;
