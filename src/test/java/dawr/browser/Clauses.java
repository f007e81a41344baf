package dawr.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clauses of EN 301 549 (version 3.2.1) that a test shows to be kept. What came of it stands in the table of clauses. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ExtendWith(Witness.class)
public @interface Clauses {
    String[] value();
}
