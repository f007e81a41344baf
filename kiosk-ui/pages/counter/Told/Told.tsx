import { explain } from '../../../shared/api/problem.ts';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { line, live } from '../../../shared/office/office.ts';
import { t } from '../../../shared/words/words.ts';
import { pressed, told } from '../presses.ts';
import { standstillWords } from '../standstill.ts';
import { waitedLong } from './waitedLong.ts';

/** What the office answered, where it was more than a plain yes; and that a press is kept while the line is down. */
export function Told() {
    const { value } = told;
    if (pressed.value && waitedLong.value) return <Notice>{t('counter.press-kept')}</Notice>;
    if (value && 'problem' in value) return <Notice kind="problem">{explain(value.problem)}</Notice>;
    if (value) return <Notice>{t(value.words, value.args)}</Notice>;
    const [standstill] = live.value?.standstills ?? [];
    if (standstill) return <Notice>{standstillWords(standstill)}</Notice>;
    if (line.value === 'lost') return <Notice>{t('counter.stale')}</Notice>;
    return null;
}
