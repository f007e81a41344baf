// Lets the screen of a hall live faster than the machine's clock: its Date, its waits, its loudspeaker, and the office's instants as they reach it.
// The hall's clock stands still while the office is asked to do something, and never leaps when the machine is busy.
// Stands before the page's own scripts; needs window.hallDay = { speed, opensAt }.
(() => {
    const { speed: SPEED, opensAt } = window.hallDay;
    /** What the page waits for of the office goes by the office's clock: its line, its answers, its clips, and asking again. */
    const OF_THE_OFFICE = new Set([2_500, 8_000, 15_000, 30_000, 60_000, 120_000, 600_000]);
    /** Shorter waits only let the browser breathe. */
    const BREATH_MILLIS = 20;
    const TICK_MILLIS = 8;
    const LEAP_MAX_MILLIS = 1_000;
    const RATE = 16_000;
    const Clock = Date;

    let millis = 0;
    let limit = 10_000;
    let reached = () => {};
    /** Where the hall's clock stood at an instant of the machine's. */
    const instants = [[Clock.now(), 0]];
    function inHall(real) {
        if (real > Clock.now()) return opensAt + millis + (real - Clock.now()) * SPEED;
        let [low, high] = [0, instants.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (instants[middle][0] <= real) low = middle;
            else high = middle - 1;
        }
        return opensAt + instants[low][1];
    }

    window.Date = class extends Clock {
        constructor(...all) {
            super(...(all.length === 0 ? [opensAt + millis] : all));
        }
        static now() {
            return Math.floor(opensAt + millis);
        }
    };

    const [later, every, forget, forgetEvery] = [window.setTimeout, window.setInterval, window.clearTimeout, window.clearInterval].map((each) => each.bind(window));
    const timers = new Map();
    let nextTimer = 1_000_000;
    const isOfHall = (wait) => wait >= BREATH_MILLIS && !OF_THE_OFFICE.has(wait);
    const keep = (act, wait, again) => {
        timers.set(++nextTimer, { at: millis + wait, act, again });
        return nextTimer;
    };
    window.setTimeout = (act, wait = 0, ...more) => (isOfHall(wait) ? keep(() => act(...more), wait, 0) : later(act, wait, ...more));
    window.setInterval = (act, wait = 0, ...more) => (isOfHall(wait) ? keep(() => act(...more), wait, wait) : every(act, wait, ...more));
    window.clearTimeout = (id) => void (timers.delete(id) || forget(id));
    window.clearInterval = (id) => void (timers.delete(id) || forgetEvery(id));
    const due = (until) => [...timers].filter(([, { at }]) => at <= until).sort(([, one], [, other]) => one.at - other.at)[0];

    let ticked = Clock.now();
    let isTicking = false;
    async function tick() {
        if (isTicking) return;
        isTicking = true;
        const real = Clock.now();
        const until = Math.min(limit, millis + Math.min(LEAP_MAX_MILLIS, (real - ticked) * SPEED));
        ticked = real;
        for (let next = due(until); next; next = due(until)) {
            const [id, { at, act, again }] = next;
            millis = Math.max(millis, at);
            if (again) timers.get(id).at = at + again;
            else timers.delete(id);
            act();
            await new Promise((done) => later(done, 0));
        }
        millis = Math.max(millis, until);
        instants.push([Clock.now(), millis]);
        if (millis >= limit) reached();
        isTicking = false;
    }
    every(() => void tick(), TICK_MILLIS);

    /** Lives until then, in seconds of the hall. */
    const runTo = (seconds) =>
        new Promise((done) => {
            limit = Math.max(limit, seconds * 1_000);
            reached = done;
        });

    const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
    const parse = JSON.parse;
    let board = { calls: [] };
    JSON.parse = (text) => {
        const told = parse(text, (_, value) => (typeof value === 'string' && INSTANT.test(value) ? new Clock(inHall(Clock.parse(value))).toISOString() : value));
        if (Array.isArray(told?.calls)) {
            board = told;
            told.calls.forEach(({ number }) => known.add(number));
        }
        if (Array.isArray(told?.facts)) told.facts.forEach((fact) => note(fact, Clock.parse(told.at)));
        return told;
    };

    /** When each call was made and when this screen was told of it, in seconds of the hall. */
    const news = [];
    const known = new Set();
    function note({ fact, number }, at) {
        if (fact !== 'ticket-called') return;
        known.add(number);
        news.push({ number, made: (at - opensAt) / 1_000, told: millis / 1_000, alarmed: document.querySelector('.emergency-screen') !== null });
    }
    const header = Headers.prototype.get;
    Headers.prototype.get = function (name) {
        return name.toLowerCase() === 'date' ? new Clock(opensAt + millis).toUTCString() : header.call(this, name);
    };

    /** Where each sound came from. */
    const origin = new WeakMap();
    const ask = window.fetch;
    window.fetch = async (what, how) => {
        const answer = await ask(what, how);
        const path = String(what.url ?? what);
        if (path.includes('/speech/')) {
            const bytes = answer.arrayBuffer.bind(answer);
            answer.arrayBuffer = async () => {
                const all = await bytes();
                origin.set(all, path.replace(/.*\/speech\//, '').replace(/\?.*/, ''));
                return all;
            };
        }
        return answer;
    };
    const decode = BaseAudioContext.prototype.decodeAudioData;
    BaseAudioContext.prototype.decodeAudioData = async function (bytes) {
        const path = origin.get(bytes);
        const buffer = await decode.call(this, bytes);
        origin.set(buffer, path);
        return buffer;
    };

    const bells = [];
    const clips = [];
    const cut = [];
    let strokes = 0;
    const heard = () => millis / 1000;
    const currentTime = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'currentTime');
    Object.defineProperty(AudioContext.prototype, 'currentTime', { get: heard });
    const say = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (when = 0) {
        const from = Math.max(when, heard());
        clips.push({ buffer: this.buffer, path: origin.get(this.buffer) ?? '', from, until: from + this.buffer.duration });
        this.playbackRate.value = SPEED;
        return say.call(this, currentTime.get.call(this.context) + (from - heard()) / SPEED);
    };
    const stop = AudioScheduledSourceNode.prototype.stop;
    AudioScheduledSourceNode.prototype.stop = function (when) {
        if (this instanceof AudioBufferSourceNode) cut.push(heard());
        return stop.call(this, this instanceof OscillatorNode ? 0 : when);
    };
    const ring = AudioScheduledSourceNode.prototype.start;
    OscillatorNode.prototype.start = function (when = 0) {
        if (strokes++ % 2 === 0) bells.push(heard());
        return ring.call(this);
    };

    const NUMBERS = '.giant .ticket-number, .previous .ticket-number, .hall__alarm-call .ticket-number';
    const seen = new Set();
    const onWall = () => [...document.querySelectorAll(NUMBERS)].map(({ textContent }) => textContent);
    new MutationObserver(() => onWall().forEach((number) => seen.add(number))).observe(document, { subtree: true, childList: true, characterData: true });

    /** Called, and hidden by a message at two looks one after the other. */
    const hidden = new Set();
    let suspects = new Set();
    let messages = 0;
    every(() => {
        const isMessage = document.querySelector('.loop') !== null;
        const wall = new Set(onWall());
        const missing = isMessage ? board.calls.filter(({ state, number }) => state === 'called' && !wall.has(number)).map(({ number }) => number) : [];
        missing.filter((number) => suspects.has(number)).forEach((number) => hidden.add(number));
        suspects = new Set(missing);
        if (isMessage) messages++;
    }, 100);

    const atOnce = () => clips.flatMap(({ from }, index) => (index > 0 && from < clips[index - 1].until - 0.001 ? [from] : []));
    const isSilent = ({ buffer }) => buffer.getChannelData(0).every((each) => Math.abs(each) < 0.01);

    /** Each bell with what was said after it: `4 ar,en,ur,ar,en,ur` is counted in turns of languages; the number as the first of them spells it. */
    function announcements() {
        return bells.map((at, index) => {
            const said = clips.filter(({ from }) => from >= at && from < (bells[index + 1] ?? Infinity));
            const sentences = inSentences(said);
            const turns = said.filter(({ path }) => path.endsWith('/say-1')).map(({ path }) => path.split('/')[0]);
            const signs = said.filter(({ path }) => /\/(letter|number)-.$/.test(path)).slice(0, 4);
            const [letter, ...digits] = signs.map(({ path }) => path.at(-1).toUpperCase());
            return { at, turns: turns.join(), number: letter ? `${letter}-${digits.join('')}` : '', voiceAfter: said.length > 0 ? said[0].from - at : 0, sentences };
        });
    }

    /** One language after the other, each with the signs it spells, how long nothing was heard before it, the longest gap within it, and its loudness. */
    function inSentences(said) {
        const sentences = [];
        for (const clip of said) {
            const tongue = clip.path.split('/')[0];
            const last = sentences.at(-1);
            if (last?.tongue === tongue) last.clips.push(clip);
            else sentences.push({ tongue, clips: [clip] });
        }
        return sentences.map(({ tongue, clips: all }, index) => {
            const before = sentences[index - 1]?.clips.at(-1);
            const gaps = all.slice(1).map(({ from }, at) => from - all[at].until);
            const signs = all.filter(({ path }) => /\/(letter|number)-/.test(path)).map(({ path }) => path.replace(/.*-/, ''));
            return { tongue, signs: signs.join(' '), after: before ? all[0].from - before.until : 0, hole: Math.max(0, ...gaps), decibels: decibels(all.map(({ buffer }) => buffer)), seconds: all.at(-1).until - all[0].from };
        });
    }

    /** How loud these are together, silence left out: 0 is the loudest that there is. */
    function decibels(buffers) {
        let [sum, count] = [0, 0];
        for (const buffer of buffers) {
            for (const each of buffer.getChannelData(0)) {
                if (Math.abs(each) < 0.01) continue;
                sum += each * each;
                count++;
            }
        }
        return count === 0 ? -100 : 10 * Math.log10(sum / count);
    }

    /** The loudest instant of the sound that was put together; more than 1 is cut off by a loudspeaker. */
    let loudest = 0;

    /** So many seconds of the hall as they were to be heard, in a WAV file. */
    async function sound(from, seconds) {
        const room = new OfflineAudioContext(1, seconds * RATE, RATE);
        for (const at of bells.filter((each) => each >= from && each <= from + seconds)) stroke(room, at - from);
        for (const clip of clips.filter((each) => each.from >= from && each.until <= from + seconds)) {
            const source = room.createBufferSource();
            source.buffer = clip.buffer;
            source.connect(room.destination);
            say.call(source, clip.from - from);
        }
        const samples = (await room.startRendering()).getChannelData(0);
        loudest = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
        return inBase64(wav(Int16Array.from(samples, (each) => Math.max(-1, Math.min(1, each)) * 32_767)));
    }

    /** The bell, as the page has it. */
    function stroke(room, at) {
        for (const [hertz, after] of [[783.99, 0], [622.25, 0.42]]) {
            const strength = room.createGain();
            strength.gain.setValueAtTime(0.35, at + after);
            strength.gain.exponentialRampToValueAtTime(0.0008, at + after + 1.4);
            const bell = room.createOscillator();
            bell.frequency.value = hertz;
            bell.connect(strength).connect(room.destination);
            ring.call(bell, at + after);
            stop.call(bell, at + after + 1.4);
        }
    }

    function wav(samples) {
        const file = new DataView(new ArrayBuffer(44 + samples.byteLength));
        const write = (at, text) => [...text].forEach((sign, index) => file.setUint8(at + index, sign.charCodeAt(0)));
        write(0, 'RIFF');
        file.setUint32(4, 36 + samples.byteLength, true);
        write(8, 'WAVEfmt ');
        [[16, 16, 4], [20, 1, 2], [22, 1, 2], [24, RATE, 4], [28, RATE * 2, 4], [32, 2, 2], [34, 16, 2]].forEach(([at, value, bytes]) => (bytes === 4 ? file.setUint32(at, value, true) : file.setUint16(at, value, true)));
        write(36, 'data');
        file.setUint32(40, samples.byteLength, true);
        samples.forEach((each, index) => file.setInt16(44 + index * 2, each, true));
        return new Uint8Array(file.buffer);
    }

    function inBase64(bytes) {
        const pieces = [];
        for (let at = 0; at < bytes.length; at += 30_000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 30_000)));
        return btoa(pieces.join(''));
    }

    /** What the office says for the first time takes it a moment, and a moment of the office's is a minute here. */
    async function fetchAll() {
        const { languages } = await (await ask('/api/v1/speech')).json();
        for (const { language, speaks, pieces = [], version } of languages) {
            if (!['ar', 'en', 'ur', 'hi'].includes(language) || speaks === undefined) continue;
            const signs = [...[...'abcdefh'].map((each) => `letter-${each}`), ...[...'0123456789'].map((each) => `number-${each}`)];
            const clips = [...pieces.filter((piece) => piece !== 'number' && piece !== 'counter'), ...signs];
            for (const each of clips) await (await ask(`/api/v1/speech/${speaks}/${each}?v=${version}`)).arrayBuffer();
        }
    }

    Object.assign(window.hallDay, {
        fetchAll,
        runTo,
        isKnown: (number) => known.has(number),
        loudest: () => loudest,
        seconds: heard,
        told: () => ({ seen: [...seen], news, hidden: [...hidden], messages, clips: clips.length, silent: clips.filter(isSilent).length, cut, atOnce: atOnce(), announcements: announcements() }),
        sound,
    });
})();
