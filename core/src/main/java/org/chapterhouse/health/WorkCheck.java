package org.chapterhouse.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.job.FailedJobs;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.SystemUser;

/** Whether what was ordered is done when it is due. */
@ApplicationScoped
class WorkCheck implements HouseCheck {

    @Inject
    FailedJobs jobs;

    @Inject
    SystemUser system;

    @Override
    public String name() {
        return "work";
    }

    @Override
    public Message called() {
        return Message.of(WorkCheck.class, "check.work.title");
    }

    @Override
    public boolean isOnHome() {
        return true;
    }

    @Override
    public Diagnosis look() {
        var overdue = system.call(jobs::overdue);
        return overdue == 0
                ? Diagnosis.well()
                : Diagnosis.unwell(
                        Message.of(WorkCheck.class, "check.work.overdue", overdue, FailedJobs.OVERDUE.toMinutes()));
    }
}
