package dawr;

/** The office opens here. */
public final class Main {

    private Main() {}

    /** Opens the office. */
    public static void main(String[] args) {
        System.out.println("Dawr " + System.getProperty("java.version"));
    }
}
