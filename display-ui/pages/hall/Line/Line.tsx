import { useEffect, useRef } from 'preact/hooks';
import { Emblem } from '@dawr/kiosk-ui/shared/Emblem/Emblem.tsx';
import { timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import CalendarBlank from 'icon:calendar-blank';
import Coffee from 'icon:coffee/bold';
import Megaphone from 'icon:megaphone';
import QrCode from 'icon:qr-code/bold';
import SpeakerX from 'icon:speaker-x';
import Warning from 'icon:warning-diamond/bold';
import type { Saying } from './saying.ts';
import { beginTurning, said } from './turning.ts';
import './Line.css';

/** One line in letters that a chair can read, saying one thing after the other: the services by name, how to follow by phone, the day. Beside it the time. */
export function Line() {
    const words = useRef<HTMLParagraphElement>(null);
    useEffect(() => beginTurning((piece, lang) => isRoomFor(words.current, piece, lang)), []);
    const saying = said.value;
    return (
        <footer class={`line ${lookOf(saying)}`}>
            <Sign saying={saying} />
            <p ref={words} class="line__words" lang={saying?.lang ?? ''} dir="auto">
                {saying?.text}
            </p>
            <Time />
        </footer>
    );
}

function lookOf(saying: Saying | undefined): string {
    if (saying?.kind === 'stale' || saying?.kind === 'still') return 'line--stale';
    return saying?.kind === 'break' ? 'line--break' : '';
}

function Sign({ saying }: { readonly saying: Saying | undefined }) {
    switch (saying?.kind) {
        case 'service':
            return <b class="line__letter">{serviceOf(saying.service)?.letter}</b>;
        case 'hint':
            return <QrCode class="line__sign" />;
        case 'silent':
            return <SpeakerX class="line__sign" />;
        case 'stale':
        case 'still':
            return <Warning class="line__sign" />;
        case 'message':
            return <Megaphone class="line__sign" />;
        case 'break':
            return <Coffee class="line__sign" />;
        case 'office':
            return <CalendarBlank class="line__sign" />;
        case undefined:
            return <Emblem />;
    }
}

function Time() {
    const [clock, ...half] = timeOfDay(now.value - (now.value % 60_000)).split(/\s/);
    return (
        <time class="line__time">
            {clock} <span>{half.join(' ')}</span>
        </time>
    );
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Measured with the line's own letters, so that no piece is ever cut off. */
function isRoomFor(words: HTMLElement | null, piece: string, lang: string): boolean {
    pen ??= document.createElement('canvas').getContext('2d');
    if (!words || !pen) return true;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(words);
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    pen.direction = lang === 'ar' ? 'rtl' : 'ltr';
    return pen.measureText(piece).width <= words.clientWidth;
}
