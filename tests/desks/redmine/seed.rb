# frozen_string_literal: true

# Builds the tables of an empty Redmine and puts one project, one agent, one requester and one
# issue into it: one process instead of three rake tasks, because starting Rails is what takes long.
# Reads {seed, agent} as JSON on standard input, prints {"number"} as JSON on its last line.
require 'json'
require File.join(Dir.pwd, 'config', 'environment')

ActiveRecord::Migration.verbose = false
ActiveRecord::Base.connection.migration_context.migrate
ActiveRecord::Base.descendants.each(&:reset_column_information)
Redmine::DefaultData::Loader.load('pt-BR')

input = JSON.parse($stdin.read)
seed, agent = input.values_at('seed', 'agent')

Setting.default_language = 'pt-BR'
Setting.login_required = '1'
Setting.rest_api_enabled = '1'
Setting.notified_events = []

def create_user(login, name, mail, password)
  first, last = name.split(' ', 2)
  user = User.new(firstname: first, lastname: last || first, mail: mail, language: 'pt-BR')
  user.login = login
  user.password = user.password_confirmation = password
  user.mail_notification = 'none'
  user.save!
  user
end

agent_user = create_user(agent['login'], agent['name'], "#{agent['login']}@desk.test", agent['password'])
requester = seed['requester']
requester_user = create_user(requester['email'][/\A[^@]+/], requester['name'], requester['email'], agent['password'])

project = Project.new(name: 'Processo Eletrônico', identifier: 'processo-eletronico', is_public: false)
project.trackers = Tracker.all.to_a
project.save!

# The roles of the default data are named in its language: found here by what they may do.
agent_role = Role.givable.detect { |role| role.has_permission?(:manage_members) }
requester_role = Role.givable.detect { |role| role.has_permission?(:add_issues) && !role.has_permission?(:edit_issues) }
Member.create!(user: agent_user, project: project, roles: [agent_role])
Member.create!(user: requester_user, project: project, roles: [requester_role])

first, *later = seed['messages']
issue = Issue.create!(
  project: project,
  tracker: project.trackers.first,
  priority: IssuePriority.default || IssuePriority.first,
  author: requester_user,
  subject: seed['subject'],
  description: first['text']
)
later.each do |message|
  # Redmine locks rows optimistically: each change starts from the row as it is now.
  issue = Issue.find(issue.id)
  issue.init_journal(message['from'] == 'agent' ? agent_user : requester_user, message['text'])
  issue.save!
end

puts JSON.generate(number: issue.id.to_s)
