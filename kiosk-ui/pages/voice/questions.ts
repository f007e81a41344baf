import { signal } from '@preact/signals';
import { get, put } from '../../shared/api/client.ts';
import type { Names } from '../../shared/api/contract.ts';
import { busy, path, problem } from './voice.ts';

export interface Question {
    readonly id: string;
    readonly scale: 'faces' | 'effort' | 'recommend';
    /** Absent where the office has words of its own for it. */
    readonly names?: Names;
}

export const SCALES = ['faces', 'effort', 'recommend'] as const;

/** Of which service; empty for all that have no questions of their own. */
export const service = signal('');
export const version = signal(0);
export const questions = signal<readonly Question[]>([]);

export async function readQuestions(): Promise<void> {
    const of = service.value ? `?service=${service.value}` : '';
    const answer = await get<{ readonly version: number; readonly questions: readonly Question[] }>(path('survey-questions') + of);
    if (!answer.ok) return void (problem.value = answer.problem);
    version.value = answer.value.version;
    questions.value = answer.value.questions;
}

export function drop(id: string): void {
    questions.value = questions.value.filter((one) => one.id !== id);
}

/** A new question stands at the end, under a name that no other has. */
export function add(scale: Question['scale'], ar: string, en: string): void {
    const taken = new Set(questions.value.map((one) => one.id));
    const stem = en.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 30) || 'question';
    let id = stem;
    for (let next = 2; taken.has(id); next++) id = `${stem}-${next}`;
    questions.value = [...questions.value, { id, scale, names: { ar, en } }];
}

/** Asks these from now on, as a version of their own; without any, what is usual is asked again. */
export async function keep(usual = false): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const asked = questions.value.map(({ id, scale, names }) => ({ id, scale, ...(names ? { names } : {}) }));
    const answer = await put(path('survey-questions'), { ...(service.value ? { service: service.value } : {}), ...(usual ? {} : { questions: asked }) });
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) await readQuestions();
    busy.value = false;
}
