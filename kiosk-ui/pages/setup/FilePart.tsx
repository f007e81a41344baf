import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/words/words.ts';
import { flaws, idOf, open, sought, text, write } from './draft.ts';
import { Flawed } from './Fields.tsx';
import './FilePart.css';

/** The whole set-up as one file: read, written, taken along and brought back. */
export function FilePart() {
    const editor = useRef<HTMLTextAreaElement>(null);
    const gutter = useRef<HTMLDivElement>(null);
    const told = flaws.value.flatMap(({ line, detail = '' }) => (line ? [{ line: Number(line), detail }] : []));
    const marked = new Set(told.map(({ line }) => line));
    useEffect(() => {
        if (text.value === undefined) void open('file');
    }, [text.value]);
    useEffect(() => {
        if (sought.value?.line && editor.current) selectLine(editor.current, Number(sought.value.line));
    }, [sought.value]);
    const shown = text.value ?? '';
    return (
        <section class="card set-up__card">
            <h2>{t('set-up.part-file')}</h2>
            <p class="soft">{t('set-up.file-intro')}</p>
            <div class="set-up__deeds">
                <a class="button button--plain" download={`${idOf()}.yaml`} href={`/api/v1/branches/${idOf()}/setup.yaml`}>
                    {t('set-up.take-along')}
                </a>
                <label class="button button--plain">
                    <span>{t('set-up.bring')}</span>
                    <input class="unseen" type="file" accept=".yaml,.yml,.json" onChange={(event) => void bring(event.currentTarget)} />
                </label>
            </div>
            <div class="file" dir="ltr">
                <div class="file__lines" ref={gutter} aria-hidden="true">
                    {shown.split('\n').map((_, at) => (
                        <span key={at} class={marked.has(at + 1) ? 'file__bad' : undefined}>
                            {at + 1}
                        </span>
                    ))}
                </div>
                <textarea
                    ref={editor}
                    aria-label={t('set-up.part-file')}
                    aria-invalid={marked.size > 0}
                    aria-describedby={marked.size > 0 ? 'file-flaw' : undefined}
                    spellcheck={false}
                    wrap="off"
                    value={shown}
                    onScroll={(event) => gutter.current && (gutter.current.scrollTop = event.currentTarget.scrollTop)}
                    onInput={(event) => write(event.currentTarget.value)}
                />
            </div>
            <div id="file-flaw">
                {told.map(({ line, detail }, at) => (
                    <Flawed key={at} id={`file-flaw-${at}`} text={`${t('set-up.at-line', { line })} ${detail}`} />
                ))}
            </div>
        </section>
    );
}

async function bring(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file) write(await file.text());
    input.value = '';
}

/** Puts the reader's eye and hand where the mistake is. */
function selectLine(editor: HTMLTextAreaElement, line: number): void {
    const lines = editor.value.split('\n');
    const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    editor.focus();
    editor.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
    editor.scrollTop = (editor.scrollHeight / Math.max(1, lines.length)) * Math.max(0, line - 5);
}
