import { t } from '../../shared/words/words.ts';
import { change } from './draft.ts';
import { Choice, Field, languageName, Offered, servicesOf, Tick, Ticks } from './Fields.tsx';
import { Listed } from './Listed.tsx';
import { freshId, type DoorRule, type SetUp } from './setUp.ts';

const CLASSES = ['determination', 'senior', 'pregnant', 'carer'] as const;
const CHANNELS = ['kiosk', 'phone', 'reception', 'appointment'] as const;
const COMING = ['walk-in', 'too-early', 'in-time', 'late'] as const;
const LIMITS = ['waitingMax', 'ticketsPerSeriesMax', 'recallsMax', 'noShowHoldMinutes', 'parkMaxMinutes'] as const;

/** Who joins which line by which right when they come in, and how much the branch will bear. */
export function DoorPart({ setUp }: { readonly setUp: SetUp }) {
    const rules = setUp.segments ?? [];
    return (
        <>
            <Listed<DoorRule>
                at="segments"
                title={t('set-up.door-rules')}
                things={rules}
                nameOf={(rule) => rule.id}
                fresh={() => ({ id: freshId('rule-', rules.map(({ id }) => id)), when: { services: setUp.services.slice(0, 1).map(({ id }) => id) }, then: { priority: CLASSES[0] } })}
                add={t('set-up.add-door-rule')}
                form={(rule, at) => <RuleForm rule={rule} at={at} setUp={setUp} />}
            />
            <GettingIn setUp={setUp} />
            <section class="card set-up__card">
                <h2>{t('set-up.limits')}</h2>
                <div class="fields">
                    {LIMITS.map((one) => (
                        <Field key={one} at={`limits/${one}`} label={t(`set-up.limit-${one}`)} type="number" value={setUp.limits?.[one]} />
                    ))}
                    <Field at="returnHours" label={t('set-up.return-hours')} type="number" value={setUp.returnHours} />
                </div>
            </section>
        </>
    );
}

/** Who gets a ticket, how many, and for how much. */
function GettingIn({ setUp: { closingGuarantee, oneTicket, batches } }: { readonly setUp: SetUp }) {
    const row = oneTicket?.perKiosk;
    return (
        <section class="card set-up__card">
            <h2>{t('set-up.getting-in')}</h2>
            <Offered at="closingGuarantee" label={t('set-up.guarantee')} on={closingGuarantee !== undefined} usual={{ likelihood: 0.95 }}>
                <Field at="closingGuarantee/likelihood" label={t('set-up.guarantee-likelihood')} type="number" value={closingGuarantee?.likelihood ?? 0.95} per={100} />
            </Offered>
            <Tick at="oneTicket/perPerson" label={t('set-up.one-ticket')} on={oneTicket?.perPerson ?? false} />
            <Offered at="oneTicket/perKiosk" label={t('set-up.in-a-row')} on={row !== undefined} usual={{ tickets: 3, seconds: 60 }}>
                <Field at="oneTicket/perKiosk/tickets" label={t('set-up.in-a-row-tickets')} type="number" value={row?.tickets} />
                <Field at="oneTicket/perKiosk/seconds" label={t('set-up.in-a-row-seconds')} type="number" value={row?.seconds} />
            </Offered>
            <Offered at="batches" label={t('set-up.batches')} on={batches !== undefined} usual={{ transactionsPerTurn: 3 }}>
                <Field at="batches/transactionsPerTurn" label={t('set-up.batches-per-turn')} type="number" value={batches?.transactionsPerTurn} />
            </Offered>
        </section>
    );
}

const BATCH = ['', 'true', 'false'] as const;

function RuleForm({ rule: { id, when = {}, then }, at, setUp }: { readonly rule: DoorRule; readonly at: string; readonly setUp: SetUp }) {
    const services = servicesOf(setUp);
    const pools = Object.keys(setUp.pools?.counters ?? {}).map((name) => [name, name] as const);
    const nothing = ['', t('set-up.as-they-came')] as const;
    return (
        <>
            <Field at={`${at}/id`} label={t('set-up.id')} value={id} />
            <p class="soft field--wide">{t('set-up.door-when')}</p>
            <Ticks at={`${at}/when/services`} label={t('set-up.part-services')} chosen={when.services ?? []} options={services} />
            <Ticks at={`${at}/when/priorities`} label={t('set-up.door-claims')} chosen={when.priorities ?? []} options={['none', ...CLASSES].map((one) => [one, t(`priority.${one}`)])} />
            <Ticks at={`${at}/when/channels`} label={t('set-up.door-channels')} chosen={when.channels ?? []} options={CHANNELS.map((one) => [one, t(`set-up.channel-${one}`)])} />
            <Ticks at={`${at}/when/coming`} label={t('set-up.door-coming')} chosen={when.coming ?? []} options={COMING.map((one) => [one, t(`set-up.coming-${one}`)])} />
            <Ticks at={`${at}/when/languages`} label={t('set-up.door-languages')} chosen={when.languages ?? []} options={(setUp.languages ?? []).map((one) => [one, languageName(one)])} />
            <Choice
                at={`${at}/when/batch`}
                label={t('set-up.door-batch')}
                value={when.batch === undefined ? '' : String(when.batch)}
                options={BATCH.map((one) => [one, t(`set-up.door-batch-${one || 'any'}`)])}
                onChosen={(chosen) => change(`${at}/when/batch`, chosen === '' ? undefined : chosen === 'true')}
            />
            <p class="soft field--wide">{t('set-up.door-then')}</p>
            <Choice at={`${at}/then/priority`} also={[`${at}/then`]} label={t('set-up.door-priority')} value={then.priority} options={[nothing, ...CLASSES.map((one) => [one, t(`priority.${one}`)] as const)]} />
            <Choice at={`${at}/then/queue`} label={t('set-up.door-queue')} value={then.queue} options={[nothing, ...services]} />
            <Choice at={`${at}/then/pool`} label={t('set-up.door-pool')} value={then.pool} options={[nothing, ...pools]} />
        </>
    );
}
