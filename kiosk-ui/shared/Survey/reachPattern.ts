/** What a field for an e-mail address or a number takes, roughly: a browser says so before anything is sent. */
export const REACH_PATTERN = '\\s*((\\+|00)[0-9 .()\\-]{8,24}|[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,63})\\s*';
