import { t } from '../../../shared/words/words.ts';
import User from 'icon:user/fill';

/** More figures than this say "many" no better. */
const FIGURES_MAX = 8;

/** The line as one sees it: this visitor in gold, and those ahead. */
export function People({ ahead }: { readonly ahead: number }) {
    const figures = Math.min(ahead, FIGURES_MAX);
    return (
        <div class="people">
            <p class="people__words" aria-live="polite">
                {ahead === 0 ? t('ticket.next') : t('wait.ahead', { count: ahead })}
            </p>
            <div class="people__figures" aria-hidden="true">
                <span class="people__me" />
                {Array.from({ length: figures }, (_, index) => (
                    <User key={index} />
                ))}
            </div>
        </div>
    );
}
