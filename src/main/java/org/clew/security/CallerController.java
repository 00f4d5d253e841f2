package org.clew.security;

import java.util.Optional;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells a program who it is to this server. */
@Controller
class CallerController {

	@QueryMapping
	Optional<Caller> caller() {
		return Caller.find();
	}

}
