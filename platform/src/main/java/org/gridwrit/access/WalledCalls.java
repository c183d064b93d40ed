package org.gridwrit.access;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/// A transaction whose method takes an [Actor] or a [Scope] stands within that one's wall, unless a request has set up
/// one before: then the arguments have no say.
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class WalledCalls {
    /// Outside the transaction, which is opened within the wall.
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor walls(ObjectProvider<Walls> walls) {
        var transactions = new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(Transactional.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class));
        var advisor = new DefaultPointcutAdvisor(transactions, (MethodInterceptor) it -> call(walls, it));
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    private static @Nullable Object call(ObjectProvider<Walls> walls, MethodInvocation invocation) throws Throwable {
        if (Walls.stand()) return invocation.proceed();
        for (var argument : invocation.getArguments()) {
            if (argument instanceof Actor actor) return walls.getObject().call(Wall.of(actor), invocation::proceed);
            if (argument instanceof Scope scope) return walls.getObject().call(Wall.of(scope), invocation::proceed);
        }
        return invocation.proceed();
    }
}
