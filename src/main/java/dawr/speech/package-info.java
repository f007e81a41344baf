/**
 * What a hall hears: the sentence of a call in every language, cut into clips, each recorded by somebody or made by a speech engine on this
 * machine. Nobody is spoken to in a language that was not meant: where a language has no voice, English is said and the list says so.
 */
@NullMarked
package dawr.speech;

import org.jspecify.annotations.NullMarked;
