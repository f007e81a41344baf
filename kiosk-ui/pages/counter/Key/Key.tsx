import './Key.css';

/** A key of the keyboard, as it looks under the finger. */
export function Key({ children }: { readonly children: string }) {
    return (
        <kbd class="key" dir="ltr" translate={false}>
            {children}
        </kbd>
    );
}
