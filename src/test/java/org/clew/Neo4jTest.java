package org.clew;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.clew.security.TestIssuer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application, which listens on a port of its own, on the shared
 * database of the tests; add no configuration of its own, so that all such tests share
 * one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("neo4j")
@ExtendWith(TestDatabase.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ UnhurriedTester.class, TestIssuer.class })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface Neo4jTest {

}
