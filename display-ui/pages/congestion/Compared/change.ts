import type { Compared } from '../history.ts';

/** Whether more of a figure is good news, bad news or simply more. */
const GOOD_NEWS: Readonly<Record<string, 'more' | 'less'>> = {
    'served-share': 'more',
    'mean-wait': 'less',
    'wait-p90': 'less',
    'service-level': 'more',
    'promise-kept': 'more',
};

export interface Change {
    readonly words: 'better' | 'worse' | 'more' | 'fewer' | 'same';
    readonly amount: number;
}

/** How this week stands beside the week before; nothing where one of them is unknown. */
export function change({ measure, now, weekBefore }: Compared): Change | undefined {
    if (now === null || weekBefore === null) return undefined;
    const amount = Math.round(Math.abs(now - weekBefore) * 10) / 10;
    if (amount === 0) return { words: 'same', amount };
    const isMore = now > weekBefore;
    const good = GOOD_NEWS[measure];
    if (good === undefined) return { words: isMore ? 'more' : 'fewer', amount };
    return { words: (good === 'more') === isMore ? 'better' : 'worse', amount };
}
