package org.clew;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test without Spring on a second database, which is empty before each of its tests;
 * its {@code Driver} parameters are connected to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("neo4j")
@ExtendWith(ScratchDatabase.class)
public @interface ScratchNeo4jTest {

}
