/** How a language is spoken here, as the office says it. */
export interface Voice {
    readonly language: string;
    readonly source: 'recorded' | 'mixed' | 'made' | 'none';
    /** What is heard: the language itself, or English where nobody speaks it. */
    readonly speaks?: string;
    readonly pieces?: readonly string[];
    readonly numberMost?: number;
    readonly version?: string;
}

/** Where the clips of a call's sentence lie, in the order in which they are said; none where nobody speaks. */
export function sentence({ speaks, pieces = [], numberMost = 9, version }: Voice, number: string, counter: string): string[] {
    const clips = pieces.flatMap((piece) => (piece === 'number' ? spelt(number) : piece === 'counter' ? said(counter, numberMost) : [piece]));
    return clips.map((clip) => `/api/v1/speech/${speaks}/${clip}?v=${version}`);
}

/** A ticket's number is said sign by sign, as it stands on the paper. */
function spelt(text: string): string[] {
    return [...text.toLowerCase()].flatMap((sign) => (/[a-z]/.test(sign) ? [`letter-${sign}`] : /[0-9]/.test(sign) ? [`number-${sign}`] : []));
}

/** A counter's label is said as one number if it is one. */
function said(label: string, most: number): string[] {
    return /^[1-9][0-9]*$/.test(label) && Number(label) <= most ? [`number-${label}`] : spelt(label);
}

/** Arabic, English and the ticket's own language, each heard once. */
export function spokenFor(voices: readonly Voice[], ticketsOwn: string | undefined): Voice[] {
    const wanted = ['ar', 'en', ...(ticketsOwn ? [ticketsOwn] : [])];
    const heard = wanted.map((tag) => voices.find(({ language }) => language === tag)).filter((voice): voice is Voice => voice?.speaks !== undefined);
    return heard.filter((voice, index) => heard.findIndex(({ speaks }) => speaks === voice.speaks) === index);
}
