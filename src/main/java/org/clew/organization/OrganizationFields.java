package org.clew.organization;

import org.clew.graph.EntityType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How organizations are read. */
@Configuration(proxyBeanMethods = false)
class OrganizationFields {

	@Bean
	EntityType<Organization> organizationType() {
		return EntityType.of(Organization.class, Organization::from);
	}

}
