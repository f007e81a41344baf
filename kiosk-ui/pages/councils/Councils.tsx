import { useSignal } from '@preact/signals';
import { Band } from '../../shared/Band/Band.tsx';
import { Button } from '../../shared/Button/Button.tsx';
import { explain } from '../../shared/api/problem.ts';
import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { Call } from './Call.tsx';
import { atTheDoor, busy, codePath, councils, done, hold, mayCall, packPath, present, problem, suggest, token, touched, vote, type Council } from './councils.ts';
import { IdeaLine, Outcome } from './IdeaLine.tsx';

/** What customers are asked and what became of what they suggested, for everybody; votes by ticket; calling and answering for managers. */
export function Councils({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="cases councils" onPointerDown={touched} onKeyDown={touched}>
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} />
            <main class="cases__main">
                <h1>{t('council.title')}</h1>
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {done.value && <p role="status">{t(`council.${done.value}`)}</p>}
                {!token.value && !mayCall() && <Show />}
                {mayCall() && <Call />}
                {councils.value?.length === 0 && <p class="soft">{t('council.none')}</p>}
                {councils.value ? councils.value.map((one) => <Card one={one} key={one.council} />) : <p role="status">{t('common.loading')}</p>}
                {mayCall() && (
                    <p>
                        <a href={packPath()}>{t('convene.pack')}</a> · <a href={codePath()}>{t('convene.wall-code')}</a>
                    </p>
                )}
            </main>
            <footer class="councils__foot">
                <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            </footer>
        </div>
    );
}

/** Whoever came without their ticket's link shows its code: the reader types it and presses Enter. */
function Show() {
    const code = useSignal('');
    const submit = (event: Event) => {
        event.preventDefault();
        if (code.value.trim()) present(code.value);
        code.value = '';
    };
    return (
        <form class="card councils__show" onSubmit={submit}>
            <p>{t('council.ticket-needed')}</p>
            <label>
                <span>{t('council.code')}</span>
                <input type="text" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck={false} maxLength={400} required value={code.value} onInput={(event) => (code.value = event.currentTarget.value)} />
                <small class="soft">{t('council.code-how')}</small>
            </label>
            <Button look="main" type="submit">
                {t('council.use-code')}
            </Button>
            {atTheDoor && <a href="/exit">{t('council.back')}</a>}
        </form>
    );
}

function Card({ one }: { readonly one: Council }) {
    const id = `council-${one.council}`;
    return (
        <article class="card councils__card" aria-labelledby={id}>
            <h2 id={id}>{named(one.topic)}</h2>
            <p class="soft">
                {t('council.when', { day: dayOf(`${one.heldOn}T12:00:00Z`), manner: t(`council.${one.manner}`) })} {one.attendance !== undefined && `· ${t('council.attendance', { count: one.attendance })}`}
            </p>
            {one.closesAt && <p>{one.open ? t('council.closes', { time: `${dayOf(one.closesAt)} ${timeOfDay(one.closesAt)}` }) : t('council.closed')}</p>}
            <ul class="councils__options">
                {one.options.map((option, choice) => (
                    <li key={choice}>
                        <span>
                            {named(option.names)} {option.votes !== undefined && <b>{t('council.votes', { count: option.votes })}</b>}
                        </span>
                        {one.open && token.value && (
                            <Button busy={busy.value} onClick={() => void vote(one.council, choice)}>
                                {t('council.vote')}
                            </Button>
                        )}
                    </li>
                ))}
            </ul>
            {one.options.length > 0 && <Outcome council={one.council} one={one.outcome} />}
            {one.ideas.length > 0 && <h3>{t('council.ideas')}</h3>}
            <ul class="councils__ideas">
                {one.ideas.map((idea) => (
                    <li key={idea.idea}>
                        <IdeaLine council={one.council} one={idea} />
                    </li>
                ))}
            </ul>
            {(token.value || mayCall()) && <Suggest council={one.council} />}
            {mayCall() && <Holding one={one} />}
        </article>
    );
}

function Suggest({ council }: { readonly council: number }) {
    const text = useSignal('');
    const submit = (event: Event) => {
        event.preventDefault();
        if (text.value.trim()) void suggest(council, text.value.trim()).then((sent) => sent && (text.value = ''));
    };
    return (
        <form onSubmit={submit} class="councils__form">
            <label>
                <span>{t('council.suggest')}</span>
                <textarea rows={2} dir="auto" maxLength={2000} value={text.value} onInput={(event) => (text.value = event.currentTarget.value)} />
            </label>
            <Button type="submit" busy={busy.value}>
                {t('council.send')}
            </Button>
        </form>
    );
}

function Holding({ one }: { readonly one: Council }) {
    return (
        <div class="councils__form">
            <label>
                <span>{t('convene.came')}</span>
                <input type="number" min={0} max={10000} value={one.attendance ?? ''} onChange={(event) => void hold(one.council, { attendance: Number(event.currentTarget.value) })} />
            </label>
            {one.open && (
                <Button busy={busy.value} onClick={() => void hold(one.council, { closesAt: new Date().toISOString() })}>
                    {t('convene.close-now')}
                </Button>
            )}
        </div>
    );
}
