import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { explain } from '../../shared/api/problem.ts';
import { Band } from '../../shared/Band/Band.tsx';
import { Button } from '../../shared/Button/Button.tsx';
import { Clock } from '../../shared/Clock/Clock.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { Status } from '../../shared/Status/Status.tsx';
import { branch } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { BookingPart } from './BookingPart.tsx';
import { BranchPart } from './BranchPart.tsx';
import { CharterPart } from './CharterPart.tsx';
import { CountersPart } from './CountersPart.tsx';
import { beginning, branches, draft, flaws, making, mayPut, me, open, part, problem, sought, text } from './draft.ts';
import { DoorPart } from './DoorPart.tsx';
import { FilePart } from './FilePart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { HoursPart } from './HoursPart.tsx';
import { MachinesPart } from './MachinesPart.tsx';
import { NewBranch } from './NewBranch.tsx';
import { PlanPart } from './PlanPart.tsx';
import { PoolsPart } from './PoolsPart.tsx';
import { ServicesPart } from './ServicesPart.tsx';
import { PARTS, partOf, type Part, type SetUp } from './setUp.ts';
import { StaffPart } from './StaffPart.tsx';
import { Verdict } from './Verdict.tsx';
import { WaitingPart } from './WaitingPart.tsx';
import './set-up.css';

const SHOWN: Readonly<Record<Part, (setUp: SetUp) => ComponentChild>> = {
    branch: (setUp) => <BranchPart setUp={setUp} />,
    hours: (setUp) => <HoursPart setUp={setUp} />,
    services: (setUp) => <ServicesPart setUp={setUp} />,
    counters: (setUp) => <CountersPart setUp={setUp} />,
    booking: (setUp) => <BookingPart setUp={setUp} />,
    door: (setUp) => <DoorPart setUp={setUp} />,
    waiting: (setUp) => <WaitingPart setUp={setUp} />,
    charter: (setUp) => <CharterPart setUp={setUp} />,
    pools: (setUp) => <PoolsPart setUp={setUp} />,
    plan: (setUp) => <PlanPart setUp={setUp} />,
    staff: (setUp) => <StaffPart setUp={setUp} />,
    machines: () => <MachinesPart />,
    file: () => <FilePart />,
    history: () => <HistoryPart />,
};

/** Where a branch is set up: its parts by forms, the whole as a file, what was before; nothing takes effect before it was looked over. */
export function SetUpPage({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="set-up">
            <Band title={t('office.name')} subtitle={t('set-up.title')} end={<Clock />} />
            <main class="set-up__main">
                <header>
                    <h1>{making.value || beginning.value ? t('set-up.new-branch') : branch.value && named(branch.value.names)}</h1>
                    <p class="soft">{t('set-up.intro')}</p>
                    {!making.value && !beginning.value && <Others />}
                </header>
                <Middle />
                <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            </main>
        </div>
    );
}

/** What the page is about: a branch begun, one set up, or why it can't be. */
function Middle() {
    if (beginning.value) return <NewBranch />;
    if (me.value && draft.value) return <Parts setUp={draft.value} />;
    return problem.value ? <Notice kind="problem">{explain(problem.value)}</Notice> : <p role="status">{t('common.loading')}</p>;
}

/** The ways to another branch: one that there is, for those who answer for several, or one that isn't there yet. */
function Others() {
    const go = (id: string) => location.assign(`?branch=${id}&part=${part.peek()}`);
    return (
        <div class="set-up__deeds set-up__others">
            {branches.value.length > 1 && (
                <label class="field">
                    <span>{t('set-up.other-branch')}</span>
                    <select value={branch.value?.id} onChange={(event) => go(event.currentTarget.value)}>
                        {branches.value.map(({ id, names }) => (
                            <option key={id} value={id}>
                                {named(names)}
                            </option>
                        ))}
                    </select>
                </label>
            )}
            {mayPut.value && <Button onClick={() => (beginning.value = true)}>{t('set-up.new-branch')}</Button>}
        </div>
    );
}

/** How much is wrong in a part, so that nobody has to look for it. */
function Wrong({ part: one }: { readonly part: Part }) {
    const count = flaws.value.filter(({ field = '' }) => (text.value === undefined ? partOf(field) : 'file') === one).length;
    return count > 0 ? <Status kind="bad">{t('set-up.wrong', { count })}</Status> : null;
}

function Parts({ setUp }: { readonly setUp: SetUp }) {
    useEffect(() => find(sought.value?.field), [sought.value]);
    return (
        <div class="set-up__columns">
            <nav class="card set-up__parts" aria-label={t('set-up.parts')}>
                {PARTS.map((one) => (
                    <Button key={one} aria-current={part.value === one ? 'page' : undefined} onClick={() => void open(one)}>
                        {t(`set-up.part-${one}`)}
                        <Wrong part={one} />
                    </Button>
                ))}
                <a class="button button--plain" href={`/office?branch=${branch.value?.id ?? ''}`}>
                    {t('set-up.part-calling')}
                </a>
                <a class="button button--plain" href={`/trail?branch=${branch.value?.id ?? ''}`}>
                    {t('set-up.part-trail')}
                </a>
            </nav>
            <div class="set-up__part">{SHOWN[part.value](setUp)}</div>
            <Verdict />
        </div>
    );
}

/** Puts the eye and the hand at the field of a setting, or at what is wrong beside it. */
function find(field: string | undefined): void {
    if (field === undefined || part.peek() === 'file') return;
    const wrong = [...document.querySelectorAll<HTMLElement>('.set-up__part [aria-invalid="true"]')];
    const there = wrong.find((one) => one.getAttribute('name')?.startsWith(field)) ?? wrong.find((one) => field.startsWith(one.getAttribute('name') ?? ' '));
    (there ?? document.querySelector<HTMLElement>('.set-up__part .field__flaw'))?.scrollIntoView({ block: 'center' });
    there?.focus({ preventScroll: true });
}
