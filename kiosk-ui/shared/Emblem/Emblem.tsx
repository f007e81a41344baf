import './Emblem.css';

/** An invented eight-pointed star: no state's emblem. A ministry puts its own here. */
export function Emblem() {
    return (
        <svg class="emblem" viewBox="-50 -50 100 100" aria-hidden="true">
            <rect x="-32" y="-32" width="64" height="64" />
            <rect x="-32" y="-32" width="64" height="64" transform="rotate(45)" />
            <circle r="23" />
            <circle class="emblem__heart" r="15" />
        </svg>
    );
}
