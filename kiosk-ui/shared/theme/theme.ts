import { signal } from '@preact/signals';

export type TextSize = 'normal' | 'large' | 'larger';

/** How this visitor wants to see the page; a kiosk forgets it when they walk away. */
export const textSize = signal<TextSize>('normal');
export const highContrast = signal(false);

export function dress(theme: string | undefined): void {
    document.documentElement.dataset['theme'] = theme ?? 'ksa';
}

export function nextTextSize(): void {
    textSize.value = textSize.value === 'normal' ? 'large' : textSize.value === 'large' ? 'larger' : 'normal';
    document.documentElement.dataset['text'] = textSize.value;
}

export function toggleContrast(): void {
    highContrast.value = !highContrast.value;
    document.documentElement.dataset['contrast'] = highContrast.value ? 'high' : 'normal';
}

export function forgetPreferences(): void {
    textSize.value = 'normal';
    highContrast.value = false;
    delete document.documentElement.dataset['text'];
    delete document.documentElement.dataset['contrast'];
}
