import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class'> {
    readonly look?: 'main' | 'plain' | 'gold' | 'outline' | 'danger';
    readonly class?: string;
    /** Its command is on the way: a second press does nothing, and the button stays where it is for the keyboard. */
    readonly busy?: boolean;
    readonly children: ComponentChildren;
}

/** A big, plain button: what it does stands on it. */
export function Button({ look = 'plain', busy = false, class: extra = '', children, onClick, ...rest }: ButtonProps) {
    return (
        <button
            type="button"
            {...rest}
            class={`button button--${look} ${extra}`}
            aria-disabled={busy || undefined}
            onClick={busy ? undefined : onClick}
        >
            {children}
        </button>
    );
}
