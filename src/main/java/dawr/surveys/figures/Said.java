package dawr.surveys.figures;

/**
 * What some visits say.
 *
 * @param visits that could be rated
 * @param answers of them
 * @param response which share of them was rated
 * @param raw the score as it was given
 * @param corrected as it would be if all kinds of visits had been rated alike often
 * @param ifUnhappyAnswerMore from where to where the truth lies if the dissatisfied, beyond all that is known, answer up to {@link Voice#TIMES}
 *     times as often
 */
public record Said(
        int visits,
        int answers,
        Score response,
        Score raw,
        Score corrected,
        Mean rawMean,
        Mean correctedMean,
        Interval ifUnhappyAnswerMore) {}
