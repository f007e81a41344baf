package dawr;

/** What can be set, in the environment or in the file that {@code DAWR_CONFIG} names; the environment wins. */
public enum Setting {
    DAWR_CONFIG("", "a file with further settings, one KEY=value a line"),
    DAWR_PORT("8080", "the port for browsers and devices; 0 takes any free one"),
    DAWR_HOST("127.0.0.1", "the address to listen on; 0.0.0.0 for all of this machine"),
    DAWR_DATA("data", "the folder of the database that comes along"),
    DAWR_DATABASE_URL("", "a PostgreSQL 15 or newer instead: postgresql://user:password@host:port/name"),
    DAWR_DATABASE_MIGRATION_URL(
            "", "the same database under the account that owns its tables, to bring them up to date"),
    DAWR_CLUSTER_MEMBERS("", "the other servers, host:port separated by commas, or kubernetes:<service>"),
    DAWR_CLUSTER_PORT("", "the port for other servers; chosen free and remembered unless set"),
    DAWR_DEMO(
            "",
            "demonstration branches and accounts; true unless set where the database comes along and only this machine is listened to"),
    DAWR_DEMO_PASSWORD("", "the password of all demonstration accounts; made up and printed unless set"),
    DAWR_KIOSK_TICKETS_PER_MINUTE("30", "what one kiosk may issue; 0 means no limit"),
    DAWR_PUBLIC_URL("", "what QR codes and messages point to; the address listened on unless set"),
    DAWR_PRINTERS(
            "",
            "printers allowed beyond port 9100 to 9109 of other machines, separated by commas: tcp://host:port, file:/dev/usb/lp0"),
    DAWR_TRUSTED_PROXIES("", "addresses of proxies whose X-Forwarded-For is believed, separated by commas"),
    DAWR_TLS_CERT("", "a PEM file with the certificate chain, if there is no proxy that speaks TLS"),
    DAWR_TLS_KEY("", "a PEM file with its key"),
    DAWR_MAIL_SERVER(
            "", "the mail server: smtps://user:password@host:port, or smtp:// with STARTTLS; no mail unless set"),
    DAWR_MAIL_FROM("", "whom mail is from, no-reply@office.example"),
    DAWR_SMS_GATEWAY(
            "",
            "who takes text messages: https://…, or smpps://system:password@host:port; no text messages unless set"),
    DAWR_SMS_FROM("", "whom text messages are from, a name or a number"),
    DAWR_SMS_TEMPLATE(
            "", "what a gateway spoken to over HTTP is sent, with {to}, {from}, {text} and {id}; JSON, or a form"),
    DAWR_SMS_AUTHORIZATION("", "the header Authorization for that gateway"),
    DAWR_HOOKS("", "a JSON file of other systems that are told what happens; none unless set"),
    DAWR_PUSH_CONTACT("", "whom browsers' push services may write to, mailto:…; no notices on phones unless set"),
    DAWR_LISTED_ADDRESSES(
            "", "addresses inside this network that hooks and browsers may lead to, 10.1.0.0/16, separated by commas"),
    DAWR_SPEECH_ENGINE(
            "espeak-ng",
            "the program that speaks in the halls where nobody has recorded anything; called as espeak-ng is, or none"),
    DAWR_SPEECH_RECORDINGS(
            "", "a folder of recorded clips, <language>/<clip>.wav, that are played instead of made ones"),
    DAWR_LOGS("", "a folder that the log is written to as well; for tests");

    private final String usual;
    private final String meaning;

    Setting(String usual, String meaning) {
        this.usual = usual;
        this.meaning = meaning;
    }

    /** What holds unless it is set; empty if nothing does. */
    public String usual() {
        return usual;
    }

    /** One clause for people. */
    public String meaning() {
        return meaning;
    }
}
