/** Sends a member of staff to the door and back to this page. */
export function askToSignIn(): void {
    location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
}
