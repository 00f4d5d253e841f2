package org.clew.api;

import java.util.List;

/**
 * The batched fields that one package adds to the types of the schema. Found as beans.
 */
@FunctionalInterface
public interface BatchedFields {

	/**
	 * The fields.
	 * @return what the package adds
	 */
	List<BatchedField> fields();

}
