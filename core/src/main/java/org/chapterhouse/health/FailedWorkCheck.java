package org.chapterhouse.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.job.FailedJobs;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.SystemUser;

/** Whether any work waits for a person. Home lists it. */
@ApplicationScoped
class FailedWorkCheck implements HouseCheck {

    @Inject
    FailedJobs jobs;

    @Inject
    SystemUser system;

    @Override
    public String name() {
        return "failed-work";
    }

    @Override
    public Message called() {
        return Message.of(FailedWorkCheck.class, "check.failed-work.title");
    }

    @Override
    public boolean isOnHome() {
        return false;
    }

    @Override
    public Diagnosis look() {
        var failed = system.call(jobs::count);
        return failed == 0
                ? Diagnosis.well()
                : Diagnosis.unwell(Message.of(FailedWorkCheck.class, "check.failed-work.waits", failed));
    }
}
