import './TicketNumber.css';

/** The ticket's public number: left to right and in Western digits in every language. */
export function TicketNumber({ number, class: extra = '' }: { readonly number: string; readonly class?: string }) {
    return (
        <bdi dir="ltr" translate={false} class={`ticket-number ${extra}`}>
            {number}
        </bdi>
    );
}
