import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../shared/Button/Button.tsx';
import { t } from '../../../shared/words/words.ts';
import { desk } from '../desk.ts';
import { Key } from '../Key/Key.tsx';
import { keepNote, NOTE_MAX } from '../note.ts';
import './Note.css';

/** A few words about this visit; Enter keeps them. */
export function Note() {
    const field = useRef<HTMLTextAreaElement>(null);
    useEffect(() => {
        field.current?.focus();
        field.current?.setSelectionRange(NOTE_MAX, NOTE_MAX);
    }, []);
    const keep = () => keepNote(field.current?.value ?? '');
    return (
        <form
            class="note"
            onSubmit={(event) => {
                event.preventDefault();
                keep();
            }}
        >
            <textarea
                ref={field}
                rows={3}
                dir="auto"
                maxLength={NOTE_MAX}
                aria-label={t('counter.note')}
                defaultValue={desk.peek()?.visit?.note ?? ''}
                onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
                    event.preventDefault();
                    keep();
                }}
            />
            <Button type="submit" look="main">
                {t('counter.note-keep')} <Key>↵</Key>
            </Button>
        </form>
    );
}
