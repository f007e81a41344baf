import { get, post, type Answer } from '../api/client.ts';
import type { Ticket } from '../api/contract.ts';
import { language } from '../words/words.ts';

/** What somebody is to expect who comes in this half hour. */
export interface HalfHour {
    readonly from: string;
    readonly lowMinutes: number;
    readonly midMinutes: number;
    readonly highMinutes: number;
}

export interface BestTime {
    readonly service: string;
    readonly best: readonly HalfHour[];
    readonly days: readonly { readonly date: string; readonly halfHours: readonly HalfHour[] }[];
}

export interface Slot {
    readonly at: string;
    readonly places: number;
}

export interface Appointment {
    readonly appointmentId: string;
    readonly service: string;
    readonly at: string;
    /** Opens the appointment; only whoever has just booked it is told. */
    readonly token?: string;
    /** The secret of the ticket with which it was kept. */
    readonly ticket?: string;
}

/** When it is quiet for a service, today and in the week to come. */
export function readBestTime(branch: string, service: string): Promise<Answer<BestTime>> {
    return get<BestTime>(`/api/v1/branches/${branch}/best-time?service=${service}`);
}

export async function freeSlots(branch: string, service: string, day: string): Promise<readonly Slot[]> {
    const answer = await get<{ readonly slots: readonly Slot[] }>(`/api/v1/branches/${branch}/appointments?service=${service}&day=${day}`);
    return answer.ok ? answer.value.slots : [];
}

export function book(branch: string, service: string, at: string): Promise<Answer<Appointment>> {
    return post<Appointment>(`/api/v1/branches/${branch}/appointments`, { service, at, language: language.peek() });
}

export function checkIn(branch: string, token: string): Promise<Answer<Ticket>> {
    return post<Ticket>(`/api/v1/branches/${branch}/appointments/check-in`, { token });
}

export function giveBack(branch: string, token: string): Promise<Answer<unknown>> {
    return post(`/api/v1/branches/${branch}/appointments/cancel`, { token });
}
