package org.clew.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser, on the whole application with the seed. Its {@link Visit}
 * parameter is a browser's window of its own; after each test the visit must have asked
 * no other host for anything, and its console must be silent.
 * <p>
 * It runs once, on the embedded database, and is skipped where there is no Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@Neo4jTest
@ExtendWith(Chromium.class)
@interface BrowserTest {

}
