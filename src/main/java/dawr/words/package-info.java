/**
 * What the office says to people, in their language: {@link dawr.words.Words} reads the catalogues that screens, paper, voice and answers share,
 * and {@link dawr.words.Catalogue} speaks one of them, with plurals and dates as its readers write them.
 */
@NullMarked
package dawr.words;

import org.jspecify.annotations.NullMarked;
