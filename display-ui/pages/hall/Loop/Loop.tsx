import { isStill, leaveOut, next, type Showing } from './loop.ts';
import './Loop.css';

/** What the manager wants seen, in the large place, until somebody is called. */
export function Loop({ showing }: { readonly showing: Showing }) {
    return (
        <section class="loop">
            {showing.url ? (
                <Medium showing={showing} url={showing.url} />
            ) : (
                <p class="loop__text" lang={showing.tag} dir="auto">
                    {showing.item.texts?.[showing.tag]}
                </p>
            )}
        </section>
    );
}

/** Its text is said in the line below; without one it is nothing for who can't see it. */
function Medium({ showing: { item, isFilm }, url }: { readonly showing: Showing; readonly url: string }) {
    const broken = () => leaveOut(item.media ?? '');
    if (!isFilm) return <img key={url} class="loop__medium" src={url} alt="" onError={broken} />;
    return <video key={url} class="loop__medium" src={url} muted playsInline autoPlay={!isStill()} aria-hidden="true" onEnded={() => void next()} onError={broken} />;
}
