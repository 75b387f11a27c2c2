from django.urls import path

from shop import views

urlpatterns = [
    path("", views.product_list),
    path("product/<int:pk>/", views.product_detail),
    path("order/", views.order_form),
    path("order/<int:pk>/", views.order_detail),
    path("buy/<int:pk>/", views.buy),
    path("export/", views.export),
    path("events/<str:text>/", views.events),
    path("visits/", views.visits),
    path("value/<str:key>/", views.value),
    path("fail/", views.fail),
    path("where/", views.where),
]
