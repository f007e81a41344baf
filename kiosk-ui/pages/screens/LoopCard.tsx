import { Button } from '../../shared/Button/Button.tsx';
import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { t } from '../../shared/words/words.ts';
import { HallsOfItem } from './HallsOfItem.tsx';
import { leftOutBy } from './leftOut.ts';
import { add, bringBack, busy, change, drop, media, mediumPath, raise, save, saved, screens, takeOut, upload, versions, type Item } from './loop.ts';

/** Messages, pictures and silent films beside the calls, in their order. */
export function LoopCard({ items }: { readonly items: readonly Item[] }) {
    return (
        <section class="card screens__card" aria-labelledby="loop">
            <h2 id="loop">{t('screens.loop')}</h2>
            <p class="soft">{t('screens.loop-about')}</p>
            {items.length === 0 && <p>{t('screens.loop-empty')}</p>}
            <ol class="screens__items">
                {items.map((item, index) => (
                    <One key={`${index} ${item.media ?? ''}`} item={item} index={index} />
                ))}
            </ol>
            <div class="screens__deeds">
                <Button onClick={() => add({ texts: { ar: '' } })}>{t('screens.add-message')}</Button>
                <Bring />
                <Button look="main" busy={busy.value} onClick={() => void save()}>
                    {t('screens.save')}
                </Button>
            </div>
            {saved.value && <Notice>{t('screens.saved')}</Notice>}
            <Store items={items} />
            <Before />
        </section>
    );
}

function Bring() {
    const chosen = (input: HTMLInputElement) => {
        const file = input.files?.[0];
        input.value = '';
        if (file) void upload(file);
    };
    return (
        <label class="button button--plain screens__bring">
            <input type="file" class="unseen" accept="image/png,image/jpeg,image/webp,video/webm,video/mp4" onChange={(event) => chosen(event.currentTarget)} />
            {t('screens.add-media')}
        </label>
    );
}

function One({ item, index }: { readonly item: Item; readonly index: number }) {
    const medium = media.value.find((one) => one.media === item.media);
    const number = index + 1;
    const unable = leftOutBy(screens.value, item.media);
    return (
        <li class="screens__one">
            <b>{t(item.media ? (medium?.type.startsWith('video/') ? 'screens.film' : 'screens.picture') : 'screens.message', { number })}</b>
            {item.media && (medium?.type.startsWith('image/') ? <img class="screens__picture" src={mediumPath(item.media)} alt={medium.name} /> : <bdi dir="ltr">{medium?.name}</bdi>)}
            {unable.length > 0 && <Notice kind="problem">{t('screens.left-out', { screens: unable.join(', ') })}</Notice>}
            <Text item={item} index={index} tag="ar" />
            <Text item={item} index={index} tag="en" />
            <HallsOfItem item={item} index={index} />
            <div class="screens__row">
                <label>
                    <span>{t('screens.seconds')}</span>
                    <input type="number" min={5} max={60} value={item.seconds} onInput={(event) => change(index, { ...item, seconds: event.currentTarget.valueAsNumber || 5 })} />
                </label>
                <Day item={item} index={index} name="from" />
                <Day item={item} index={index} name="until" />
                {index > 0 && (
                    <Button aria-label={t('screens.raise-of', { number })} onClick={() => raise(index)}>
                        {t('screens.raise')}
                    </Button>
                )}
                <Button look="danger" aria-label={t('screens.take-out-of', { number })} onClick={() => takeOut(index)}>
                    {t('screens.take-out')}
                </Button>
            </div>
        </li>
    );
}

function Text({ item, index, tag }: { readonly item: Item; readonly index: number; readonly tag: string }) {
    const write = (text: string) => {
        const { [tag]: _, ...others } = item.texts ?? {};
        const texts = { ...others, ...(text ? { [tag]: text } : {}) };
        const { texts: __, ...rest } = item;
        change(index, Object.keys(texts).length > 0 ? { ...rest, texts } : rest);
    };
    return (
        <label>
            <span>{t(`screens.message-${tag}`)}</span>
            <input maxLength={100} lang={tag} dir="auto" value={item.texts?.[tag] ?? ''} onInput={(event) => write(event.currentTarget.value)} />
        </label>
    );
}

function Day({ item, index, name }: { readonly item: Item; readonly index: number; readonly name: 'from' | 'until' }) {
    const write = (day: string) => {
        const { [name]: _, ...rest } = item;
        change(index, day ? { ...rest, [name]: day } : rest);
    };
    return (
        <label>
            <span>{t(`screens.${name}`)}</span>
            <input type="date" value={item[name] ?? ''} onInput={(event) => write(event.currentTarget.value)} />
        </label>
    );
}

/** What was brought and is not in the loop. */
function Store({ items }: { readonly items: readonly Item[] }) {
    const idle = media.value.filter((medium) => !items.some((item) => item.media === medium.media));
    if (idle.length === 0) return null;
    return (
        <details>
            <summary>{t('screens.store', { count: idle.length })}</summary>
            <ul class="screens__items">
                {idle.map((medium) => (
                    <li key={medium.media} class="screens__row">
                        <bdi dir="ltr">{medium.name || medium.type}</bdi>
                        <Button onClick={() => add({ media: medium.media })}>{t('screens.use')}</Button>
                        <Button look="danger" onClick={() => void drop(medium)}>
                            {t('screens.drop')}
                        </Button>
                    </li>
                ))}
            </ul>
        </details>
    );
}

function Before() {
    const before = versions.value.slice(1);
    if (before.length === 0) return null;
    return (
        <details>
            <summary>{t('screens.before')}</summary>
            <ul class="screens__items">
                {before.map((loop) => (
                    <li key={loop.version} class="screens__row">
                        <span>
                            {loop.at && `${dayOf(loop.at)} ${timeOfDay(loop.at)}`} <bdi dir="ltr">{loop.by}</bdi> {t('screens.items', { count: loop.items.length })}
                        </span>
                        <Button onClick={() => bringBack(loop)}>{t('screens.bring-back')}</Button>
                    </li>
                ))}
            </ul>
        </details>
    );
}
