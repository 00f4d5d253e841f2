package org.clew.candidate.file;

/**
 * A part of a file that was not read. What it holds is not told again, as it may lead to
 * a person.
 *
 * @param place where it stands, such as {@code subject.dateOfBirth}
 * @param reason why it was not read
 */
public record Omitted(String place, String reason) {
}
