import { useSignal } from '@preact/signals';
import { Quiet } from '../../../shared/come/Quiet.tsx';
import { branch } from '../../../shared/office/office.ts';
import { t } from '../../../shared/words/words.ts';
import CaretDown from 'icon:caret-down/bold';
import { Booking } from './Booking.tsx';
import './AnotherTime.css';

interface AnotherTimeProps {
    readonly branch: string;
    readonly service: string;
}

/** For whom now is no good time: when it is quiet, and the free appointments. It is fetched when somebody asks. */
export function AnotherTime({ branch: id, service }: AnotherTimeProps) {
    const open = useSignal(false);
    const { appointments } = branch.value ?? {};
    const books = appointments?.open === true && service in appointments.services;
    return (
        <details class="another card" onToggle={(event) => (open.value = event.currentTarget.open)}>
            <summary>
                <h2>{t('come.another')}</h2>
                <CaretDown />
            </summary>
            {open.value && (
                <>
                    {/* What is pressed stands first, so that nothing that comes later pushes it from under a finger. */}
                    {books && <Booking branch={id} service={service} />}
                    <Quiet branch={id} service={service} whole />
                </>
            )}
        </details>
    );
}
