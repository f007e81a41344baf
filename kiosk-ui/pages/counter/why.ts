import { signal } from '@preact/signals';
import { get } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { branchPath } from './desk.ts';
import { openPanel } from './panels.ts';

/** What to tell somebody in the hall who asks why others went first. */
export interface WhyAnswer {
    readonly number: string;
    readonly text?: string;
    readonly problem?: Problem;
}

export const whyAnswer = signal<WhyAnswer | undefined>(undefined);

/** Asks the office; its sentence merges appointments and lawful priority, so that it can be read out. */
export async function answerWhy(ticketId: string, number: string): Promise<void> {
    whyAnswer.value = { number };
    openPanel('why-answer');
    const answer = await get<{ readonly wentFirst?: { readonly text?: string } }>(branchPath(`visits/${ticketId}/history`));
    if (answer.ok) whyAnswer.value = { number, text: answer.value.wentFirst?.text ?? '' };
    else whyAnswer.value = { number, problem: answer.problem };
}
