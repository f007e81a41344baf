import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './Sheet.css';

interface SheetProps {
    readonly open: boolean;
    readonly onClose: () => void;
    readonly title: string;
    readonly children: ComponentChildren;
}

/** A question that comes up from the bottom edge, where the thumb is; Escape or a touch beside it means no. */
export function Sheet({ open, onClose, title, children }: SheetProps) {
    const dialog = useRef<HTMLDialogElement>(null);
    const heading = useId();
    useEffect(() => {
        if (open && !dialog.current?.open) dialog.current?.showModal();
        if (!open) dialog.current?.close();
    }, [open]);
    const besides = (event: Event) => {
        if (event.target === dialog.current) onClose();
    };
    return (
        <dialog ref={dialog} class="sheet" aria-labelledby={heading} onClose={onClose} onClick={besides}>
            <div class="sheet__inside">
                <h2 id={heading}>{title}</h2>
                {open && children}
            </div>
        </dialog>
    );
}
