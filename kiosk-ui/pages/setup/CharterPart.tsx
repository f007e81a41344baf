import { named, t } from '../../shared/words/words.ts';
import { change } from './draft.ts';
import { Choice, Field, servicesOf } from './Fields.tsx';
import { Listed } from './Listed.tsx';
import type { Commitment, SetUp } from './setUp.ts';

const KINDS = ['wait', 'promise'] as const;
const FRESH = { kind: 'wait', minutes: 20, percent: 90 } as const;

/** What the branch publishes that it means to keep; whether it was kept is counted, and told beside it. */
export function CharterPart({ setUp }: { readonly setUp: SetUp }) {
    return (
        <>
            <p class="soft">{t('set-up.charter-intro')}</p>
            <Listed<Commitment>
                at="charter"
                title={t('set-up.part-charter')}
                things={setUp.charter ?? []}
                nameOf={(commitment) => sentence(commitment, setUp)}
                fresh={() => FRESH}
                add={t('set-up.add-commitment')}
                form={(commitment, at) => <CommitmentForm commitment={commitment} at={at} setUp={setUp} />}
            />
        </>
    );
}

/** As visitors will read it. */
function sentence({ kind, service, minutes = 0, percent }: Commitment, { services }: SetUp): string {
    const whom = service === undefined ? t('charter.everybody') : named(services.find(({ id }) => id === service)?.names) || service;
    return t(`charter.${kind === 'wait' ? 'wait' : 'promise'}`, { service: whom, minutes, percent });
}

function CommitmentForm({ commitment, at, setUp }: { readonly commitment: Commitment; readonly at: string; readonly setUp: SetUp }) {
    const { kind, service, minutes, percent } = commitment;
    const choose = (next: string) => {
        const { minutes: _told, ...rest } = commitment;
        change(at, { ...rest, kind: next, ...(next === 'wait' && { minutes: FRESH.minutes }) });
    };
    return (
        <>
            <Choice at={`${at}/kind`} label={t('set-up.commitment')} value={kind} options={KINDS.map((one) => [one, t(`set-up.commitment-${one}`)])} onChosen={choose} />
            <Choice at={`${at}/service`} label={t('set-up.commitment-for')} value={service} options={[['', t('charter.everybody')], ...servicesOf(setUp)]} />
            {kind === 'wait' && <Field at={`${at}/minutes`} label={t('set-up.commitment-minutes')} type="number" value={minutes} />}
            <Field at={`${at}/percent`} label={t('set-up.commitment-percent')} type="number" value={percent} />
        </>
    );
}
